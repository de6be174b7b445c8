package org.xiaohao.platform.parcel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;

/**
 * Takes what has arrived, each package in one transaction with all that follows from it, and writes what is due. Taking a
 * package twice changes nothing; what is missing is told to the sender, who writes it again.
 */
@Service
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
public class ParcelExchange {

  private static final Logger LOG = LoggerFactory.getLogger(ParcelExchange.class);

  private final Parcels parcels;
  private final ParcelFolders folders;
  private final ParcelFile files;
  private final Cargos cargos;
  private final TransactionTemplate transaction;

  ParcelExchange(Parcels parcels, ParcelFolders folders, ParcelFile files, Cargos cargos,
      TransactionTemplate transaction) {
    this.parcels = parcels;
    this.folders = folders;
    this.files = files;
    this.cargos = cargos;
    this.transaction = transaction;
  }

  /** What one round has done; acknowledgements are not counted. */
  public record Round(int taken, int doubled, int waiting, int refused, int written) {
  }

  /** One round: in, then out. */
  public synchronized Round run() {
    int[] counts = new int[Outcome.values().length];
    for (Path file : folders.arrived()) {
      counts[take(file).ordinal()]++;
    }
    int taken = counts[Outcome.TAKEN.ordinal()];
    int doubled = counts[Outcome.DOUBLED.ordinal()];
    int refused = counts[Outcome.REFUSED.ordinal()];
    if (taken + doubled + refused > 0) {
      acknowledge();
    }
    return new Round(taken, doubled, counts[Outcome.WAITING.ordinal()], refused, write());
  }

  private void acknowledge() {
    transaction.executeWithoutResult(status -> parcels.tell(folders.peer(), AckCargo.KIND, 0));
    var missing = parcels.received(folders.peer()).missing();
    if (!missing.isEmpty()) {
      LOG.warn("the packages {} of {} have not arrived; they are asked for again", missing, folders.peer().code());
    }
  }

  private enum Outcome { TAKEN, DOUBLED, WAITING, REFUSED, QUIET }

  private Outcome take(Path file) {
    try {
      Outcome outcome = transaction.execute(status -> unpack(file));
      Files.delete(file);
      return outcome;
    } catch (BadParcel bad) {
      LOG.error("the package {} was set aside: {}", file.getFileName(), bad.getMessage());
      setAside(file);
      return Outcome.REFUSED;
    } catch (CargoWaits waits) {
      LOG.info("the package {} {}", file.getFileName(), waits.getMessage());
    } catch (IOException | RuntimeException failure) {
      // Words of exceptions may quote what is inside; kind and place do not.
      LOG.error("the package {} could not be taken and stays: {} at {}", file.getFileName(),
          failure.getClass().getName(), failure.getStackTrace()[0]);
    }
    return Outcome.WAITING;
  }

  private Outcome unpack(Path file) {
    Outcome[] outcome = new Outcome[1];
    try {
      files.read(file, folders.peer(), folders.here(), (head, in) -> {
        boolean quiet = AckCargo.KIND.equals(head.kind());
        if (!parcels.take(folders.peer(), head)) {
          outcome[0] = quiet ? Outcome.QUIET : Outcome.DOUBLED;
          return;
        }
        cargos.of(head.kind()).unpack(in);
        if (in.next().isPresent()) {
          throw new BadParcel("more inside than its kind has");
        }
        outcome[0] = quiet ? Outcome.QUIET : Outcome.TAKEN;
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcome[0];
  }

  private int write() {
    NetworkZone peer = folders.peer();
    folders.clear(number -> parcels.isAcknowledged(peer, number));
    int written = 0;
    for (ParcelRow row : parcels.due(peer)) {
      try {
        files.write(folders.out(), folders.here(), peer, new ParcelHead(row.number(), row.kind(), row.subjectId()),
            out -> cargos.of(row.kind()).pack(row.subjectId(), out));
        parcels.written(row);
        written += AckCargo.KIND.equals(row.kind()) ? 0 : 1;
      } catch (IOException e) {
        throw new UncheckedIOException("a package cannot be written", e);
      }
    }
    return written;
  }

  private void setAside(Path file) {
    try {
      folders.setAside(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
