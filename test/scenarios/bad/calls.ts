import type { PanelRequest } from '../../../src/core/views';
import type { BadCall, Scene } from './badCall';

/** A preview of the recognised request with something in it broken. */
export const preview = (change: Record<string, unknown> | ((scene: Scene) => unknown)): BadCall['call'] => {
  const changed = (scene: Scene): unknown =>
    typeof change === 'function' ? change(scene) : { ...scene.request, ...change };
  return (scene) => scene.script.run('panelPreview', [changed(scene)]);
};

/** A preview with some of its settings changed. */
export const withParams = (params: PanelRequest['params']): BadCall['call'] =>
  preview(({ request }) => ({ ...request, params: { ...request.params, ...params } }));

/** A preview of the request as it was recognised. */
export const asIs = preview({});
/** A report of the request as it was recognised. */
export const build: BadCall['call'] = ({ script, request }) => script.run('reportBuild', [request]);
