package org.xiaohao.platform.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The first proof suite: SHA-256, and Ed25519 by Google Tink. */
final class TinkProofSuite implements ProofSuite {

  static final String NAME = "ED25519-SHA256-1";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Suite.KeyPair newKeyPair() {
    try {
      Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPair();
      return new Suite.KeyPair(pair.getPublicKey(), pair.getPrivateKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] sign(Suite.KeyPair key, byte[] content) {
    try {
      return new Ed25519Sign(key.privateKey()).sign(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean verify(byte[] publicKey, byte[] signature, byte[] content) {
    try {
      new Ed25519Verify(publicKey).verify(signature, content);
      return true;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
