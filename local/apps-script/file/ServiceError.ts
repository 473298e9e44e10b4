/** An error as a Google service throws it; the bundle sees it as an error of its own world, named `Exception`. */
export class ServiceError extends Error {}
