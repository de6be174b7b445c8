package org.xiaohao.platform.vault;

/**
 * One set of algorithms for hashes and signatures under one name, beside the {@link Suite}s of ciphertexts. Every hash
 * and signature that is stored names its suite, so that a second one (SM2, SM3) can stand beside the first (ruling 30).
 */
public interface ProofSuite {

  /** The name written beside hashes and signatures; at most 40 ASCII characters, never reused for other algorithms. */
  String name();

  /** The hash of the bytes. */
  byte[] digest(byte[] content);

  /** A fresh key pair for signing. */
  Suite.KeyPair newKeyPair();

  byte[] sign(Suite.KeyPair key, byte[] content);

  /** Whether the signature was made over exactly these bytes with the private half of this key. */
  boolean verify(byte[] publicKey, byte[] signature, byte[] content);
}
