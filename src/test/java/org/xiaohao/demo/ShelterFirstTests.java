package org.xiaohao.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xiaohao.casework.interview.Commitment;
import org.xiaohao.casework.interview.Interview;
import org.xiaohao.casework.interview.InterviewPerson;
import org.xiaohao.casework.interview.Interviews;
import org.xiaohao.casework.interview.Minutes;
import org.xiaohao.casework.interview.MinutesSignature;
import org.xiaohao.platform.access.CaseRef;
import org.xiaohao.platform.document.Documents;
import org.xiaohao.platform.document.OfficialDocument;

/** 没搬先拆: seven families, two items, and a township head who keeps what he promised (C04). */
@Tag("T3")
@Tag("C04")
class ShelterFirstTests extends DemoStage {

  @Autowired private Interviews interviews;
  @Autowired private Minutes minutes;
  @Autowired private Documents documents;

  @Test
  void takesSevenFamiliesTogetherWithOneContact() {
    CaseRef report = subjects.report("C04");
    assertThat(report("C04", "signature")).isEqualTo("JOINT");
    assertThat(count("select count(*) from entrusted_identity where case_kind = 'report' and case_id = ?", report.id())).isOne();
    assertThat(clock(report, "D1")).containsEntry("state", "MET");
    assertThat(count("select count(*) from report_message where report_id = ? and kind = 'NOTICE_ACCEPTED'", report.id()))
        .isOne();
  }

  @Test
  void sheltersThemWithinDaysByAnUrgentItemWhileASecondCoversTheBuilding() {
    assertThat(item("C04", 1, "urgent")).isEqualTo("1");
    assertThat(item("C04", 1, "sub_type")).isEqualTo("RELOC_VIOLATION");
    assertThat(item("C04", 2, "sub_type")).isEqualTo("RELOC_FACILITY");
    LocalDate listed = LocalDate.parse(item("C04", 1, "cast(listed_on as char)"));
    LocalDate planned = day("select m.due_on from item_measure m join item_plan p on p.id = m.plan_id where p.item_id = ?", 1);
    LocalDate sheltered = day("select done_on from item_self_check where item_id = ?", 1);
    assertThat(planned).isBeforeOrEqualTo(listed.plusDays(14));
    assertThat(sheltered).isBeforeOrEqualTo(listed.plusDays(16));
    assertThat(item("C04", 1, "state")).isEqualTo("CLOSED");
    assertThat(day("select due_on from problem_item where id = ?", 1))
        .isBefore(day("select due_on from problem_item where id = ?", 2));
  }

  private LocalDate day(String sql, int item) {
    return jdbc.queryForObject(sql, LocalDate.class, subjects.item("C04", item).id());
  }

  @Test
  void refusesTheCountysPhotosOnOneItemAlone() {
    assertThat(List.of(item("C04", 1, "return_count"), item("C04", 2, "return_count"))).containsExactly("0", "1");
    assertThat(jdbc.queryForList("select b.item_id from publicity_objection o join item_publicity b"
        + " on b.id = o.publicity_id where o.upheld and b.item_id in (?, ?)", Long.class, subjects.item("C04", 1).id(),
        subjects.item("C04", 2).id())).containsExactly(subjects.item("C04", 2).id());
    assertThat(open(subjects.item("C04", 1))).isEmpty();
    assertThat(open(subjects.item("C04", 2))).containsExactly("problem/rectify");
  }

  private Interview interview() {
    return interviews.of(opened("C04", "interview", 1));
  }

  @Test
  void interviewsTheTownshipHeadAndNobodyElse() {
    Interview interview = interview();
    long head = actors.as("sp.yzy.zhenzhang").personId();
    assertThat(interviews.persons(interview)).extracting(InterviewPerson::personId).containsExactly(head);
    assertThat(documents.ofCase(interview.subject())).extracting(OfficialDocument::kind)
        .containsExactlyInAnyOrder("INTERVIEW_NOTICE", "INTERVIEW_MINUTES");
    assertThat(minutes.last(interview).signatures()).extracting(MinutesSignature::personId)
        .containsExactly(actors.as("sp.fupin").personId(), actors.as("sp.ducha").personId(), head);
    for (String other : List.of("sp.yzy.shuji", "sp.bht.zhenzhang", "lg.ducha")) {
      assertThatThrownBy(() -> interviews.byRef(actors.as(other), interview.ref())).as(other).hasMessage("unknown");
    }
  }

  @Test
  void checksHisPromiseOnItsDate() {
    Interview interview = interview();
    assertThat(interview.checkOn()).isEqualTo(interview.heldAt().toLocalDate().plusDays(30));
    assertThat(minutes.last(interview).commitments()).extracting(Commitment::verdict)
        .containsExactly(Commitment.Verdict.KEPT);
    Map<String, Object> check = clock(interview.subject(), "D14");
    assertThat(check).containsEntry("state", "MET").containsEntry("closed_on", interview.checkOn().toString());
    assertThat(open(interview.subject())).isEmpty();
  }
}
