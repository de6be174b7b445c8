package org.xiaohao.supervision.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.workflow.RecordType;

/** Tells the platform about the two lists of counties: records without a process. */
@Component
class TwoLinesType extends RecordType {

  private final TwoLinesMatches matches;

  TwoLinesType(TwoLinesMatches matches) {
    this.matches = matches;
  }

  @Override
  public String kind() {
    return TwoLines.KIND;
  }

  @Override
  public Optional<CaseRef> find(String reference) {
    return matches.find(reference);
  }

  @Override
  public void lock(long id) {
    matches.lock(id);
  }

  @Override
  public CaseFacts facts(long id) {
    TwoLines one = matches.byId(id);
    return new CaseFacts(one.ref(), one.countyName(), one.countyName(), 0, one.countyId());
  }

  @Override
  public String path(long id) {
    return "/two-lines/" + matches.byId(id).ref();
  }
}
