package org.xiaohao.casework.escrow;

import org.xiaohao.platform.vault.LockedKey;

/** The key a custodian uses now, as stored. */
record CustodianKey(long id, long personId, String keyId, byte[] publicKey, String kdf, byte[] salt, byte[] wrapped) {

  static CustodianKey of(long personId, LockedKey key) {
    return new CustodianKey(0, personId, key.keyId(), key.publicKey(), key.kdf(), key.salt(), key.wrapped());
  }

  LockedKey locked() {
    return new LockedKey(keyId, publicKey, kdf, salt, wrapped);
  }

  @Override
  public String toString() {
    return "CustodianKey[" + keyId + "]";
  }
}
