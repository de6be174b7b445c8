package org.xiaohao.casework.problem;

import java.util.List;
import org.springframework.stereotype.Service;

/** Who signed that an item was rectified: they answer for it when it turns out a sham (domain.md §2.6, C30). */
@Service
public class ItemSigners {

  private final CheckMapper mapper;

  ItemSigners(CheckMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The county's two heads first, then review, countersignature, lead department and sign-off as far as the round went
   * through them; of a step done twice its last signer.
   */
  public List<ItemSigner> of(ProblemItem item, int round) {
    return mapper.listSigners(item.id(), round).stream().distinct().toList();
  }
}
