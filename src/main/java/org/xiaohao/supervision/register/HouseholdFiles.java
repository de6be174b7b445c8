package org.xiaohao.supervision.register;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.access.Viewer;
import org.xiaohao.platform.audit.Audit;

/** Opens the file of a household. Names and words are opened only for those who keep, decide and oversee, and on record. */
@Service
public class HouseholdFiles {

  private final Households households;
  private final HouseholdSituations situations;
  private final AdjustmentMapper adjustments;
  private final HouseholdSituations.Keeping keeping;
  private final Audit audit;

  HouseholdFiles(Households households, HouseholdSituations situations, AdjustmentMapper adjustments,
      HouseholdSituations.Keeping keeping, Audit audit) {
    this.households = households;
    this.situations = situations;
    this.adjustments = adjustments;
    this.keeping = keeping;
    this.audit = audit;
  }

  /** The file, or "not found" when the person may not know of the household (M2). */
  @Transactional
  public HouseholdFile open(Viewer viewer, String ref) {
    Household one = households.byRef(viewer, ref);
    boolean open = keeping.offices().mayRead(viewer, one);
    if (open) {
      audit.read(viewer.personId(), one.subject());
    }
    RegisterTexts texts = keeping.texts();
    return new HouseholdFile(one, open, open ? texts.head(one) : null, situations.holding(one),
        situations.history(one).stream().map(word -> new HouseholdFile.Word(word, open ? texts.evidence(word) : null))
            .toList(),
        adjustments.listOf(one.id()).stream().map(each -> new HouseholdFile.Adjustment(each,
            open ? texts.of(each) : Map.of(), adjustments.listObjections(each.id()).stream()
                .map(said -> new HouseholdFile.Objection(said, open ? texts.of(said) : Map.of())).toList())).toList());
  }
}
