package org.xiaohao.platform.parcel;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xiaohao.platform.InZones;
import org.xiaohao.platform.NetworkZone;
import org.xiaohao.platform.vault.Keyring;

/** Tells the intake zone the public halves of the staff keys, the one to seal with first. */
@Component
@InZones({NetworkZone.INTAKE, NetworkZone.DISCIPLINE})
class StaffKeysCargo implements Told {

  private static final String KIND = "staff-keys";

  private final Keyring keyring;
  private final Snapshots snapshots;
  private long adopted;

  StaffKeysCargo(Keyring keyring, Snapshots snapshots) {
    this.keyring = keyring;
    this.snapshots = snapshots;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public byte[] whole() throws IOException {
    return Parcels.JSON.writeValueAsBytes(keyring.staffPublicKeys());
  }

  /** Seals with what was told last, from now on and after the next start. */
  synchronized void adopt() throws IOException {
    long told = snapshots.version(KIND);
    if (told != adopted) {
      List<byte[]> keys = Parcels.JSON.readValue(snapshots.find(KIND).orElseThrow(), new TypeReference<>() {
      });
      keyring.adoptStaff(keys);
      adopted = told;
    }
  }
}
