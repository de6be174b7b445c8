package org.xiaohao.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProblemListingPathTests {
  @RegisterExtension
  static final ProcessPaths paths = ProcessPaths.of("problem-listing");

  @Test
  void closesTheListAfterItsLastItem() {
    paths.start().complete("listItems", "itemsOpen", true).waitsAt("awaitItemsClosed").send("itemsClosed")
        .complete("closeList").endsAt("listClosed");
  }

  @Test
  void closesAListWithoutOpenItems() {
    paths.start().complete("listItems", "itemsOpen", false).complete("closeList").endsAt("listClosed");
  }
}
