package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/** The packages this zone exchanges with another: what waits to be sent, what is on its way, what has been taken. */
@Service
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
public class Parcels {

  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Logger LOG = LoggerFactory.getLogger(Parcels.class);
  private static final int BATCH = 200;

  private final ParcelMapper mapper;
  private final Duration repeatAfter;

  /** @param repeatAfter when what was not acknowledged is written again */
  Parcels(ParcelMapper mapper, @Value("${xiaohao.handover.repeat-after}") Duration repeatAfter) {
    this.mapper = mapper;
    this.repeatAfter = repeatAfter;
  }

  /** Notes that the other zone must be told how a subject stands; once, however often it changes until it is told. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(NetworkZone peer, String kind, long subjectId) {
    if (!mapper.waits(peer.code(), kind, subjectId)) {
      mapper.insertOut(peer.code(), kind, subjectId);
    }
  }

  /** Notes that the other zone is to get a subject which never changes, once for all. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(NetworkZone peer, String kind, long subjectId) {
    if (!mapper.isKnown(peer.code(), kind, subjectId)) {
      mapper.insertOut(peer.code(), kind, subjectId);
    }
  }

  /** Gives numbers, without gaps, to what waits, and lists what has to be written. */
  @Transactional
  public List<ParcelRow> due(NetworkZone peer) {
    long number = lock(peer).lastNumber();
    for (Long id : mapper.listUnnumbered(peer.code(), BATCH)) {
      number++;
      mapper.giveNumber(id, number);
    }
    mapper.saveLastNumber(peer.code(), number);
    return mapper.listDue(peer.code(), repeatAfter.toSeconds(), BATCH);
  }

  @Transactional
  public void written(ParcelRow row) {
    mapper.markExported(row.id());
  }

  boolean isAcknowledged(NetworkZone peer, long number) {
    return mapper.isAcked(peer.code(), number);
  }

  /**
   * Notes a package as taken; called in the transaction that takes it.
   *
   * @return false if it was taken before
   * @throws BadParcel if the number was taken with something else in it, as after going back to an old backup
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean take(NetworkZone peer, ParcelHead head) {
    ParcelPeer state = lock(peer);
    var before = mapper.findIn(peer.code(), head.number());
    if (before.isPresent()) {
      if (!before.get().kind().equals(head.kind()) || before.get().subjectId() != head.subject()) {
        throw new BadParcel("number " + head.number() + " was taken with something else in it; the sender may have gone "
            + "back to an old backup");
      }
      return false;
    }
    mapper.insertIn(peer.code(), head.number(), head.kind(), head.subject());
    long upTo = state.takenUpTo();
    while (mapper.findIn(peer.code(), upTo + 1).isPresent()) {
      upTo++;
    }
    mapper.saveTakenUpTo(peer.code(), upTo);
    return true;
  }

  /** What of the other zone has been taken, for the acknowledgement. */
  @Transactional
  public Received received(NetworkZone peer) {
    ParcelPeer state = lock(peer);
    List<Long> beyond = mapper.listInBeyond(peer.code(), state.takenUpTo());
    long last = beyond.isEmpty() ? state.takenUpTo() : beyond.get(beyond.size() - 1);
    List<Long> missing = LongStream.range(state.takenUpTo() + 1, last).boxed()
        .filter(number -> !beyond.contains(number)).limit(BATCH).toList();
    return new Received(state.takenUpTo(), beyond, missing);
  }

  /**
   * Notes what the other zone has, and has written again what it misses or has lost since, as by going back to a backup.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void acknowledged(NetworkZone peer, Received by) {
    mapper.markAcked(peer.code(), by.upTo(), by.beyond());
    mapper.reopen(peer.code(), by.upTo(), by.beyond());
    if (!by.missing().isEmpty()) {
      int again = mapper.exportAgain(peer.code(), by.missing());
      LOG.warn("{} misses the packages {}; {} of them will be written again", peer.code(), by.missing(), again);
    }
  }

  private ParcelPeer lock(NetworkZone peer) {
    return mapper.lockPeer(peer.code()).orElseGet(() -> {
      mapper.insertPeer(peer.code());
      return mapper.lockPeer(peer.code()).orElseThrow();
    });
  }

  /**
   * What one zone has of the other's packages.
   *
   * @param upTo all up to this number
   * @param beyond those above it, in order
   * @param missing the gaps between them
   */
  record Received(long upTo, List<Long> beyond, List<Long> missing) {
  }
}
