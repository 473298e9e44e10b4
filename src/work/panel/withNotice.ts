import type { ReportView } from '../../core/views';

/** A report's view with one thing more that a person should know; the same where there is none. */
export function withNotice(view: ReportView, notice: string): ReportView {
  return { ...view, notice: [view.notice, notice].filter((text) => text !== '').join(' ') };
}
