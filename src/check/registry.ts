import type { Rule } from './rule.ts'
import { addresseeColon } from './rules/addresseeColon.ts'
import { addresseeMissing } from './rules/addresseeMissing.ts'
import { annexNotAnnounced } from './rules/annexNotAnnounced.ts'
import { attachmentMissingAnnex } from './rules/attachmentMissingAnnex.ts'
import { attachmentNumbering } from './rules/attachmentNumbering.ts'
import { attachmentTitleDiffers } from './rules/attachmentTitleDiffers.ts'
import { bookTitleNesting } from './rules/bookTitleNesting.ts'
import { bracketsUnbalanced } from './rules/bracketsUnbalanced.ts'
import { charControl } from './rules/charControl.ts'
import { charPrivateUse } from './rules/charPrivateUse.ts'
import { charReplacement } from './rules/charReplacement.ts'
import { contentsGarbledEntry } from './rules/contentsGarbledEntry.ts'
import { contentsMissingDocument } from './rules/contentsMissingDocument.ts'
import { contentsNumberDiffers } from './rules/contentsNumberDiffers.ts'
import { contentsOrder } from './rules/contentsOrder.ts'
import { contentsPageDiffers } from './rules/contentsPageDiffers.ts'
import { contentsPageOrder } from './rules/contentsPageOrder.ts'
import { contentsTitleDiffers } from './rules/contentsTitleDiffers.ts'
import { correctionDiffers } from './rules/correctionDiffers.ts'
import { correctionLineAmbiguous } from './rules/correctionLineAmbiguous.ts'
import { correctionLineGone } from './rules/correctionLineGone.ts'
import { correctionNoBlock } from './rules/correctionNoBlock.ts'
import { correctionNoPlace } from './rules/correctionNoPlace.ts'
import { correctionsNone } from './rules/correctionsNone.ts'
import { correctionUnneeded } from './rules/correctionUnneeded.ts'
import { correctionValue } from './rules/correctionValue.ts'
import { dateFuture } from './rules/dateFuture.ts'
import { dateInvalid } from './rules/dateInvalid.ts'
import { documentMissingContents } from './rules/documentMissingContents.ts'
import { emptyInput } from './rules/emptyInput.ts'
import { encodingAmbiguous } from './rules/encodingAmbiguous.ts'
import { encodingInvalidBytes } from './rules/encodingInvalidBytes.ts'
import { encodingMixed } from './rules/encodingMixed.ts'
import { encodingMojibake } from './rules/encodingMojibake.ts'
import { encodingMore } from './rules/encodingMore.ts'
import { encodingPrivateUse } from './rules/encodingPrivateUse.ts'
import { encodingTruncated } from './rules/encodingTruncated.ts'
import { halfwidthPunctuation } from './rules/halfwidthPunctuation.ts'
import { headingLevelSkipped } from './rules/headingLevelSkipped.ts'
import { headingRestarted } from './rules/headingRestarted.ts'
import { headingSequence } from './rules/headingSequence.ts'
import { imprintIssue } from './rules/imprintIssue.ts'
import { imprintPublished } from './rules/imprintPublished.ts'
import { imprintYear } from './rules/imprintYear.ts'
import { kindUnlisted } from './rules/kindUnlisted.ts'
import { layoutSpaces } from './rules/layoutSpaces.ts'
import { limitContents } from './rules/limitContents.ts'
import { limitDocuments } from './rules/limitDocuments.ts'
import { limitHeading } from './rules/limitHeading.ts'
import { limitLine } from './rules/limitLine.ts'
import { limitTable } from './rules/limitTable.ts'
import { noDate } from './rules/noDate.ts'
import { noDocuments } from './rules/noDocuments.ts'
import { noSignature } from './rules/noSignature.ts'
import { numberCodeIssuer } from './rules/numberCodeIssuer.ts'
import { numberDuplicate } from './rules/numberDuplicate.ts'
import { numberFalling } from './rules/numberFalling.ts'
import { numberGap } from './rules/numberGap.ts'
import { numberIrregular } from './rules/numberIrregular.ts'
import { numberMissing } from './rules/numberMissing.ts'
import { numberOnlyInContents } from './rules/numberOnlyInContents.ts'
import { numberYearDiffers } from './rules/numberYearDiffers.ts'
import { numberYearIssue } from './rules/numberYearIssue.ts'
import { ocrTwin } from './rules/ocrTwin.ts'
import { privacyBankCard } from './rules/privacyBankCard.ts'
import { privacyCitizenId } from './rules/privacyCitizenId.ts'
import { privacyMobile } from './rules/privacyMobile.ts'
import { recordConsistency } from './rules/recordConsistency.ts'
import { recordSchema } from './rules/recordSchema.ts'
import { referenceForm } from './rules/referenceForm.ts'
import { referenceItself } from './rules/referenceItself.ts'
import { referenceLater } from './rules/referenceLater.ts'
import { referenceRepealed } from './rules/referenceRepealed.ts'
import { scriptMixed } from './rules/scriptMixed.ts'
import { signatoryDiffers } from './rules/signatoryDiffers.ts'
import { tableColumnLost } from './rules/tableColumnLost.ts'
import { tableHeader } from './rules/tableHeader.ts'
import { tableRagged } from './rules/tableRagged.ts'
import { tableSequence } from './rules/tableSequence.ts'
import { tableSum } from './rules/tableSum.ts'
import { tableUnread } from './rules/tableUnread.ts'
import { textOutsideDocuments } from './rules/textOutsideDocuments.ts'
import { titleForm } from './rules/titleForm.ts'
import { titleMissing } from './rules/titleMissing.ts'

/** The rules of `gongbao validate`, by what they are about. Adding one is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  contentsGarbledEntry,
  contentsMissingDocument,
  contentsNumberDiffers,
  contentsOrder,
  contentsPageDiffers,
  contentsPageOrder,
  contentsTitleDiffers,
  documentMissingContents,
  limitContents,
  limitDocuments,
  numberOnlyInContents,
  numberCodeIssuer,
  numberDuplicate,
  numberFalling,
  numberGap,
  numberIrregular,
  numberMissing,
  kindUnlisted,
  titleForm,
  titleMissing,
  addresseeColon,
  addresseeMissing,
  dateFuture,
  dateInvalid,
  noDate,
  numberYearDiffers,
  numberYearIssue,
  noSignature,
  signatoryDiffers,
  annexNotAnnounced,
  attachmentMissingAnnex,
  attachmentNumbering,
  attachmentTitleDiffers,
  headingLevelSkipped,
  headingRestarted,
  headingSequence,
  limitHeading,
  bookTitleNesting,
  bracketsUnbalanced,
  halfwidthPunctuation,
  layoutSpaces,
  charControl,
  charPrivateUse,
  charReplacement,
  ocrTwin,
  scriptMixed,
  limitTable,
  tableColumnLost,
  tableUnread,
  tableHeader,
  tableRagged,
  tableSequence,
  tableSum,
  referenceForm,
  referenceItself,
  referenceLater,
  referenceRepealed,
  imprintIssue,
  imprintPublished,
  imprintYear,
  encodingAmbiguous,
  encodingInvalidBytes,
  encodingMixed,
  encodingMojibake,
  encodingMore,
  encodingPrivateUse,
  encodingTruncated,
  privacyBankCard,
  privacyCitizenId,
  privacyMobile,
  correctionDiffers,
  correctionLineAmbiguous,
  correctionLineGone,
  correctionNoBlock,
  correctionNoPlace,
  correctionUnneeded,
  correctionValue,
  correctionsNone,
  emptyInput,
  limitLine,
  noDocuments,
  textOutsideDocuments,
  recordConsistency,
  recordSchema,
]

/** The rule of an id, undefined where there is none. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id)
