package org.xiaohao.casework.accountability;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.access.CaseAccess;
import org.xiaohao.platform.organisation.Person;
import org.xiaohao.platform.organisation.Role;

/** Who votes in the organ that decides, and the recorded votes. Whoever is kept from the case cannot vote. */
@Component
class DecidingBody {

  private static final int QUORUM = 3;
  private static final List<Role> MEMBERS =
      List.of(Role.DISCIPLINE_SECRETARY, Role.DISCIPLINE_DEPUTY, Role.OFFICE_HEAD);

  private final AccountabilityMapper mapper;
  private final AccountabilityOffices offices;
  private final SubjectPeople holders;
  private final CaseAccess access;

  DecidingBody(AccountabilityMapper mapper, AccountabilityOffices offices, SubjectPeople holders, CaseAccess access) {
    this.mapper = mapper;
    this.offices = offices;
    this.holders = holders;
    this.access = access;
  }

  /** Secretary, deputies and office heads of the deciding commission, less those kept from the case. */
  List<Person> members(Accountability one) {
    return all(one).stream().filter(person -> !access.isExcluded(one.subject(), person.id())).toList();
  }

  private List<Person> all(Accountability one) {
    return offices.commission(one.decidingDivisionId()).stream()
        .flatMap(office -> MEMBERS.stream().flatMap(role -> holders.withRole(office.id(), role).stream()))
        .distinct().toList();
  }

  /** Records the votes of one meeting; returns whether more than half of those present were for it. */
  boolean vote(Accountability one, List<DeliberateForm.Ballot> ballots, LocalDate heldOn) {
    Set<Long> members = members(one).stream().map(Person::id).collect(Collectors.toSet());
    Set<Long> all = all(one).stream().map(Person::id).collect(Collectors.toSet());
    Set<Long> voted = new HashSet<>();
    for (int i = 0; i < ballots.size(); i++) {
      long member = ballots.get(i).member();
      if (!members.contains(member)) {
        throw DomainException.invalid("votes[" + i + "].member",
            all.contains(member) ? "accountability.vote.recused" : "accountability.vote.no.member");
      }
      if (!voted.add(member)) {
        throw DomainException.invalid("votes[" + i + "].member", "accountability.vote.twice");
      }
    }
    if (voted.size() < QUORUM) {
      throw DomainException.invalid("votes", "accountability.vote.quorum", QUORUM);
    }
    int round = mapper.findLastRound(one.id()) + 1;
    ballots.forEach(ballot -> mapper.insertVote(one.id(),
        new CastVote(round, one.decidingDivisionId(), heldOn, ballot.member(), ballot.vote(), CastVote.Body.COMMISSION)));
    return ballots.stream().filter(ballot -> ballot.vote() == Vote.FOR).count() * 2 > ballots.size();
  }
}
