package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.document.DocumentLabels;
import org.xiaohao.platform.organisation.Person;

/**
 * Who votes in the Party committee and the recorded votes. Its members are those whom the post register ranks as leading;
 * whoever it does not know is typed. Nobody votes who is kept from the case, under either name (ruling 13).
 */
@Component
class CommitteeBody {

  private static final int QUORUM = 3;

  private final AccountabilityMapper mapper;
  private final SubjectPeople people;
  private final CaseAccess access;
  private final AccountabilityTexts texts;
  private final DocumentLabels labels;

  CommitteeBody(AccountabilityMapper mapper, SubjectPeople people, CaseAccess access, AccountabilityTexts texts,
      DocumentLabels labels) {
    this.mapper = mapper;
    this.people = people;
    this.access = access;
    this.texts = texts;
    this.labels = labels;
  }

  /** The members the register knows, less those kept from the case. */
  List<Person> members(Accountability one) {
    return people.leading(one.decidingDivisionId()).stream()
        .filter(person -> !access.isExcluded(one.subject(), person.id())).toList();
  }

  /** Checks and records the votes of one meeting; returns whether more than half of those present were for it. */
  boolean vote(Accountability one, List<ApproveByCommitteeForm.Ballot> ballots, LocalDate heldOn) {
    List<Person> all = people.leading(one.decidingDivisionId());
    Set<Long> known = all.stream().map(Person::id).collect(Collectors.toSet());
    Set<Object> voted = new HashSet<>();
    for (int i = 0; i < ballots.size(); i++) {
      String path = "votes[" + i + "].";
      ApproveByCommitteeForm.Ballot ballot = ballots.get(i);
      if ((ballot.member() == null) == (ballot.name() == null)) {
        throw DomainException.invalid(path + "member", "accountability.committee.who");
      }
      if (ballot.member() == null) {
        requireUnknown(one, all, ballot.name(), path);
      } else {
        requireMember(one, known, ballot.member(), path);
      }
      if (!voted.add(ballot.member() == null ? ballot.name() : ballot.member())) {
        throw DomainException.invalid(path + "member", "accountability.vote.twice");
      }
    }
    if (voted.size() < QUORUM) {
      throw DomainException.invalid("votes", "accountability.vote.quorum", QUORUM);
    }
    record(one, ballots, heldOn);
    return ballots.stream().filter(ballot -> ballot.vote() == Vote.FOR).count() * 2 > ballots.size();
  }

  private void requireMember(Accountability one, Set<Long> known, long member, String path) {
    if (!known.contains(member)) {
      throw DomainException.invalid(path + "member", "accountability.vote.no.member");
    }
    if (access.isExcluded(one.subject(), member)) {
      throw DomainException.invalid(path + "member", "accountability.vote.recused");
    }
  }

  /** Somebody of the register is chosen, not typed; so nobody who is recused comes back as a typed name. */
  private void requireUnknown(Accountability one, List<Person> all, String name, String path) {
    all.stream().filter(person -> person.name().equals(name)).findFirst().ifPresent(known -> {
      throw DomainException.invalid(path + "name", access.isExcluded(one.subject(), known.id())
          ? "accountability.vote.recused" : "accountability.committee.registered");
    });
  }

  private void record(Accountability one, List<ApproveByCommitteeForm.Ballot> ballots, LocalDate heldOn) {
    int round = mapper.findLastRound(one.id()) + 1;
    ballots.stream().filter(ballot -> ballot.member() != null).forEach(ballot -> mapper.insertVote(one.id(),
        new CastVote(round, one.decidingDivisionId(), heldOn, ballot.member(), ballot.vote(), CastVote.Body.COMMITTEE)));
    String typed = ballots.stream().filter(ballot -> ballot.name() != null)
        .map(ballot -> ballot.name() + " " + labels.label(ballot.vote())).collect(Collectors.joining("\n"));
    texts.seal(AccountabilityTexts.CASE, one.id(), "voters", typed.isEmpty() ? null : typed);
  }
}
