package org.xiaohao.casework.reward;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.casework.report.CarriedTickets;
import org.xiaohao.casework.report.ReporterVisit;
import org.xiaohao.casework.report.Ticket;
import org.xiaohao.platform.DomainException;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.deadline.BusinessClock;
import org.xiaohao.platform.parcel.Parcels;
import org.xiaohao.platform.vault.Keyring;
import org.xiaohao.platform.vault.ReceiptCode;
import org.xiaohao.platform.vault.Vault;

/** Takes claims where reports are taken, and sends each on, sealed to the staff; the office checks the word again. */
@Service
@InZones(NetworkZone.INTAKE)
class IntakeClaims implements ClaimDesk {

  private final CarriedTickets tickets;
  private final ClaimWords words;
  private final Sending sending;
  private final BusinessClock clock;
  private final ObjectMapper json;

  IntakeClaims(CarriedTickets tickets, ClaimWords words, Sending sending, BusinessClock clock, ObjectMapper json) {
    this.tickets = tickets;
    this.words = words;
    this.sending = sending;
    this.clock = clock;
    this.json = json;
  }

  /** Puts a claim into its row and on its way. */
  @Service
  @InZones(NetworkZone.INTAKE)
  record Sending(ClaimMapper mapper, Vault vault, Keyring keyring, Parcels parcels) {

    private void send(String said) {
      SentClaim claim = new SentClaim();
      mapper.insert(claim);
      vault.seal(SentClaim.TABLE, claim.id(), SentClaim.FIELD, said, List.of(keyring.staff()));
      parcels.send(NetworkZone.DISCIPLINE, ClaimCargo.KIND, claim.id());
    }
  }

  @Override
  @Transactional
  public ReceiptCode word(ReporterVisit visit) {
    Ticket ticket = tickets.lock(visit, "reward.none");
    if (ticket.sealed() == null) {
      throw DomainException.conflict("reward.word.given");
    }
    tickets.shown(visit);
    return words.open(visit, ticket.sealed());
  }

  @Override
  @Transactional
  public void claim(ReporterVisit visit, String typedWord, PayWay way, String payee) {
    Ticket ticket = tickets.lock(visit, "reward.none");
    ReceiptCode word = ReceiptCode.parse(typedWord);
    ClaimWords.check(ticket.hash(), word, way, payee);
    LocalDate today = clock.today();
    if (today.isAfter(ticket.until())) {
      throw DomainException.conflict("reward.lapsed");
    }
    tickets.used(visit, RewardNotices.claimed(today));
    sending.send(write(new SentClaim.Said(visit.reportId(), ClaimWords.hash(word), way, payee, today)));
  }

  private String write(SentClaim.Said said) {
    try {
      return json.writeValueAsString(said);
    } catch (JsonProcessingException e) {
      // The cause would repeat the words.
      throw new IllegalStateException("a claim cannot be written");
    }
  }
}
