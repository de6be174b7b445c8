package org.xiaohao.platform.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of holders: the one the file gives, else one drawn by the code, the same at every reading, none twice. */
final class NamePool {

  private final Map<String, String> given;
  private final List<String> surnames;
  private final List<String> forenames;
  private final Set<String> taken;

  NamePool(Map<String, String> given, List<String> surnames, List<String> forenames) {
    this.given = given;
    this.surnames = surnames;
    this.forenames = forenames;
    this.taken = new HashSet<>(given.values());
  }

  /** Null when the lists are used up. */
  String nameFor(String code) {
    if (given.containsKey(code)) {
      return given.get(code);
    }
    int size = surnames.size() * forenames.size();
    int start = size == 0 ? 0 : Math.floorMod(code.hashCode() * 0x9E3779B1, size);
    for (int step = 0; step < size; step++) {
      int at = (start + step) % size;
      String name = surnames.get(at % surnames.size()) + forenames.get(at / surnames.size());
      if (taken.add(name)) {
        return name;
      }
    }
    return null;
  }
}
