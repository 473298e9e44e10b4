import type { CivilDay } from '../../core/civilDate';
import { parseDay } from '../../data/parseDate';
import type { BriefingTry } from '../../facts/briefings';
import type { IntakeDesk } from '../intake/desk';
import { fileOthers } from '../intake/fileOthers';
import type { FormReading } from '../intake/readReplies';
import { type BriefedPlan, openBriefedPlan, shopperLangs } from './briefedPlan';
import { dueChanges } from './dueChanges';
import { FormLinks, shopperLang } from './formLinks';
import { quizTry } from './quizTry';
import { TriesLog } from './triesLog';
import { writeBriefed } from './writeBriefed';

/** Letters of a day in `at`: 2026-11-22. */
const DAY = 10;

/** Day of the first pass by visit code, whatever the plan said when it was filed. */
function passesOf(tries: readonly BriefingTry[]): ReadonlyMap<string, CivilDay> {
  const passes = new Map<string, CivilDay>();
  for (const { visit_code: code, right, asked, at } of tries) {
    const day = asked > 0 && right === asked ? parseDay(at.slice(0, DAY)) : undefined;
    if (day !== undefined && !passes.has(code)) passes.set(code, day);
  }
  return passes;
}

/** Writes the days and links that are due. @returns whether there were any */
function release(desk: IntakeDesk, { sheet, visits }: BriefedPlan, tries: TriesLog): boolean {
  const { ports, file } = desk;
  const { workbook, forms } = ports;
  const links = new FormLinks(desk.forms(), forms, (id, prefill) => desk.change(id, { prefill }));
  let langs: ReadonlyMap<string, string> | undefined;
  const changes = dueChanges(visits.values(), {
    passes: passesOf(tries.all()),
    isFiled: (code) => desk.visits.byCode(code) !== undefined,
    isOutdated: (link, code) => links.isOutdated(link, code),
    linkOf: (visit) => {
      // Only where a link is due, the shoppers are looked for.
      langs ??= shopperLangs(workbook, file);
      return links.visit(visit, shopperLang(langs.get(visit.shopper), file.lang));
    },
  });
  if (changes.length === 0 || sheet.table === undefined) return false;
  writeBriefed(workbook, sheet.table, changes, file);
  return true;
}

/**
 * Files responses to the quiz of the briefing, each once, and gives the link to whoever passed. What is due is told by the
 * filed tries and the plan alone: a cut between filing and release is made good by the next run.
 * @param readings quizzes that may have something new
 * @param alsoDue also looks for links that are due from before, without anything new
 * @throws AppError PROTECTED, FILE_FULL, TABLE_BROKEN; nothing is marked as read then
 */
export function fileQuizzes(desk: IntakeDesk, readings: readonly FormReading[], alsoDue = false): void {
  if (readings.length === 0 && !alsoDue) return;
  const { workbook } = desk.ports;
  const tries = new TriesLog(workbook, desk.file);
  fileOthers(
    desk,
    readings,
    (record, reply) => {
      const result = quizTry(
        record,
        reply,
        (code) => desk.planned(code) !== undefined,
        (item) => desk.questionsOf(record.id).has(item),
      );
      tries.add(reply.id, result, desk.momentOf(reply.at));
    },
    () => {
      const isFiled = tries.write();
      return release(desk, openBriefedPlan(workbook, desk.file), tries) || isFiled;
    },
  );
}
