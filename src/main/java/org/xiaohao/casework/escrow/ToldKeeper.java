package org.xiaohao.casework.escrow;

import java.util.List;
import org.xiaohao.platform.vault.Recipient;

/**
 * A serving custodian as the zone that takes reports knows one.
 *
 * @param divisionId division of the centre
 * @param publicKey names are sealed to it
 * @param tied people of whose cases this one keeps no names
 */
record ToldKeeper(long divisionId, long personId, byte[] publicKey, List<Long> tied) {

  Keeper keeper() {
    return new Keeper(personId, divisionId, Recipient.of(Recipient.Kind.CUSTODIAN, publicKey));
  }

  @Override
  public String toString() {
    return "ToldKeeper[" + personId + "]";
  }
}
