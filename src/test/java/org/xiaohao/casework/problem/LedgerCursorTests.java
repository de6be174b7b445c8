package org.xiaohao.casework.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCursorTests {

  @Test
  void readsWhatItWrote() {
    LedgerCursor cursor = new LedgerCursor(LocalDate.of(2017, 6, 27), 42);
    assertThat(LedgerCursor.parse(cursor.toString())).isEqualTo(cursor);
    assertThat(LedgerCursor.parse(null)).isEqualTo(LedgerCursor.parse(" ")).isEqualTo(
        new LedgerCursor(LocalDate.of(1, 1, 1), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-30_1", "2017-06-27", "2017-06-27_x", "_1", "x"})
  void refusesWhatItCannotHaveWritten(String text) {
    assertThatThrownBy(() -> LedgerCursor.parse(text)).hasMessage("form.unreadable");
  }
}
