import type { Rule } from './rule.ts'
import { annexNotAnnounced, unannouncedAnnexes } from './rules/annexNotAnnounced.ts'
import { attachmentMissingAnnex, missingAnnexes } from './rules/attachmentMissingAnnex.ts'
import { attachmentTitleDiffers, differingTitles } from './rules/attachmentTitleDiffers.ts'
import { contentsPageDiffers, watchPages } from './rules/contentsPageDiffers.ts'
import { dateFuture, watchDates } from './rules/dateFuture.ts'
import { brokenSequence, headingSequence } from './rules/headingSequence.ts'
import { numberCodeIssuer, watchCodes } from './rules/numberCodeIssuer.ts'
import { numberDuplicate, watchDuplicates } from './rules/numberDuplicate.ts'
import { numberFalling, watchSerials } from './rules/numberFalling.ts'
import { numberYearIssue, watchYears } from './rules/numberYearIssue.ts'
import { eachDocument, type IssueWatcher } from './watching.ts'

/** A rule that a conversion holds as well, while the issue goes by. */
export interface CrossCheck {
  rule: Rule
  watch: () => IssueWatcher
}

/** What every conversion checks: where two places of an issue say different things, one of them was misprinted or misread. */
export const crossChecks: readonly CrossCheck[] = [
  { rule: headingSequence, watch: eachDocument(brokenSequence) },
  { rule: attachmentMissingAnnex, watch: eachDocument(missingAnnexes) },
  { rule: annexNotAnnounced, watch: eachDocument(unannouncedAnnexes) },
  { rule: attachmentTitleDiffers, watch: eachDocument(differingTitles) },
  { rule: numberDuplicate, watch: watchDuplicates },
  { rule: numberFalling, watch: watchSerials },
  { rule: numberCodeIssuer, watch: watchCodes },
  { rule: numberYearIssue, watch: watchYears },
  { rule: dateFuture, watch: watchDates },
  { rule: contentsPageDiffers, watch: watchPages },
]
