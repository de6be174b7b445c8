package org.xiaohao.casework.clue;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.attachment.AttachmentView;
import org.xiaohao.platform.attachment.Attachments;
import org.xiaohao.platform.organisation.Division;
import org.xiaohao.platform.organisation.Office;
import org.xiaohao.platform.organisation.Person;

/** People, offices, places and files around a clue, as its forms offer them. */
@Service
public class ClueSurroundings {

  private final ClueRows rows;
  private final ClueStaff staff;
  private final Addressees addressees;
  private final Attachments attachments;

  ClueSurroundings(ClueRows rows, ClueStaff staff, Addressees addressees, Attachments attachments) {
    this.rows = rows;
    this.staff = staff;
    this.addressees = addressees;
    this.attachments = attachments;
  }

  /** Everybody of the handling office who may know of the clue. */
  public List<Person> staff(CaseRef subject) {
    return staff.ofOffice(rows.of(subject));
  }

  /** Who of the handling office may talk to people and verify. */
  public List<Person> investigators(CaseRef subject) {
    return staff.investigators(rows.of(subject));
  }

  public List<Division> places(CaseRef subject) {
    return addressees.places(rows.of(subject));
  }

  public List<Office> supervision(CaseRef subject) {
    return addressees.supervision(rows.of(subject));
  }

  public boolean headsPartyCommitteeBelow(CaseRef subject) {
    return addressees.headsPartyCommitteeBelow(rows.of(subject));
  }

  /** Files of the clue and of its report. */
  public List<AttachmentView> files(CaseRef subject) {
    Clue clue = rows.of(subject);
    List<AttachmentView> files = new ArrayList<>(attachments.of(subject));
    files.addAll(attachments.of(clue.report()));
    return files;
  }
}
