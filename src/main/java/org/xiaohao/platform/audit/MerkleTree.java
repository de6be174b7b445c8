package org.xiaohao.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.xiaohao.platform.vault.ProofSuite;

/**
 * A Merkle tree as in RFC 6962: leaves and nodes are hashed with different first bytes, and a tree splits at the largest
 * power of two below its size. The path of a leaf shows that a root covers it without showing the other leaves.
 */
final class MerkleTree {

  private final ProofSuite suite;
  private final List<byte[]> leaves;

  MerkleTree(ProofSuite suite, List<byte[]> contents) {
    this.suite = suite;
    this.leaves = contents.stream().map(content -> leaf(suite, content)).toList();
  }

  byte[] root() {
    return leaves.isEmpty() ? suite.digest(new byte[0]) : root(0, leaves.size());
  }

  /** The neighbours on the way from the leaf to the root, lowest first. */
  List<byte[]> path(int leaf) {
    List<byte[]> path = new ArrayList<>();
    path(leaf, 0, leaves.size(), path);
    return path;
  }

  /** The root that follows from a leaf's content, its position and its path in a tree of that size. */
  static byte[] rootOf(ProofSuite suite, byte[] content, int position, int size, List<byte[]> path) {
    byte[] hash = leaf(suite, content);
    int at = position;
    int last = size - 1;
    for (byte[] neighbour : path) {
      if (at % 2 == 1 || at == last) {
        hash = node(suite, neighbour, hash);
        while (at % 2 == 0 && at != 0) {
          at /= 2;
          last /= 2;
        }
      } else {
        hash = node(suite, hash, neighbour);
      }
      at /= 2;
      last /= 2;
    }
    return hash;
  }

  private byte[] root(int from, int to) {
    if (to - from == 1) {
      return leaves.get(from);
    }
    int middle = from + split(to - from);
    return node(suite, root(from, middle), root(middle, to));
  }

  private void path(int leaf, int from, int to, List<byte[]> path) {
    if (to - from <= 1) {
      return;
    }
    int middle = from + split(to - from);
    if (leaf < middle) {
      path(leaf, from, middle, path);
      path.add(root(middle, to));
    } else {
      path(leaf, middle, to, path);
      path.add(root(from, middle));
    }
  }

  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }

  private static byte[] leaf(ProofSuite suite, byte[] content) {
    return suite.digest(prefixed(0, content, new byte[0]));
  }

  private static byte[] node(ProofSuite suite, byte[] left, byte[] right) {
    return suite.digest(prefixed(1, left, right));
  }

  private static byte[] prefixed(int prefix, byte[] left, byte[] right) {
    byte[] all = new byte[1 + left.length + right.length];
    all[0] = (byte) prefix;
    System.arraycopy(left, 0, all, 1, left.length);
    System.arraycopy(right, 0, all, 1 + left.length, right.length);
    return all;
  }
}
