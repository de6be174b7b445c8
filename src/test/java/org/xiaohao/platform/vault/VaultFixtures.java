package org.xiaohao.platform.vault;

import java.nio.file.Path;
import java.util.List;
import org.springframework.mock.env.MockEnvironment;

/** Keys and suites for tests. */
public final class VaultFixtures {

  private VaultFixtures() {
  }

  public static Suites suites() {
    return new Suites(List.of(new TinkSuite()));
  }

  /** A keyring in demo mode; the outside key lies in {@code folder/home}, the rest in {@code folder/data}. */
  public static Keyring demoKeyring(Path folder) {
    return new Keyring(suites(), demo(folder));
  }

  /** Signs with a key of its own. */
  public static Signer signer(Path folder) {
    return new Signer(demoKeyring(folder));
  }

  public static KeyedHash hashes(Path folder) {
    return new KeyedHash(demoKeyring(folder));
  }

  static MockEnvironment demo(Path folder) {
    return new MockEnvironment()
        .withProperty("xiaohao.demo", "true")
        .withProperty("xiaohao.data-dir", folder.resolve("data").toString())
        .withProperty("user.home", folder.resolve("home").toString());
  }
}
