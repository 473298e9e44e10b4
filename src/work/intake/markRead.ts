import type { IntakeDesk } from './desk';

/** How far a form is read once everything up to a moment is filed; Google's clock may have been set back. */
export function markRead(desk: IntakeDesk, id: string, at: number): void {
  const mark = desk.form(id)?.mark ?? 0;
  desk.change(id, { mark: Math.min(Math.max(mark, at), desk.ports.clock.now()) });
}
