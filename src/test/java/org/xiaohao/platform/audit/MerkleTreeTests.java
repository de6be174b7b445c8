package org.xiaohao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaohao.platform.vault.ProofSuite;
import org.xiaohao.platform.vault.ProofSuites;

class MerkleTreeTests {

  private static final ProofSuite SUITE = ProofSuites.current();

  private static byte[] leaf(int number) {
    return ("leaf " + number).getBytes(StandardCharsets.UTF_8);
  }

  /** The well-known roots of the reference implementation of RFC 6962. */
  @Test
  void makesTheRootsOfTheStandard() {
    List<byte[]> contents = Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f").map(HexFormat.of()::parseHex).toList();
    assertThat(root(contents.subList(0, 1)))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(root(contents.subList(0, 3)))
        .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    assertThat(root(contents)).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  private static String root(List<byte[]> contents) {
    return HexFormat.of().formatHex(new MerkleTree(SUITE, contents).root());
  }

  @Test
  void provesEveryLeafOfEverySizeAndNoOther() {
    for (int size = 1; size <= 33; size++) {
      MerkleTree tree = new MerkleTree(SUITE, IntStream.range(0, size).mapToObj(MerkleTreeTests::leaf).toList());
      for (int at = 0; at < size; at++) {
        assertThat(MerkleTree.rootOf(SUITE, leaf(at), at, size, tree.path(at))).isEqualTo(tree.root());
        assertThat(MerkleTree.rootOf(SUITE, leaf(size), at, size, tree.path(at))).isNotEqualTo(tree.root());
      }
    }
  }
}
