package org.xiaohao.platform.gate;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How narrow the gate is; numbers are per ten minutes.
 *
 * @param difficulty zero bits of the work in quiet times: under a second on an old phone
 * @param withoutWork forms one sender may send without work before being asked to wait; a village shares one address
 * @param wrongCodes receipt codes that nobody has, before one sender is told to wait
 * @param sent forms of one sender that keep the work light
 * @param everybody forms of all senders that keep the work light
 * @param reading how long the last page must have been shown to one who sends it without work
 */
@Component
record GateSettings(@Value("${xiaohao.gate.difficulty}") int difficulty,
    @Value("${xiaohao.gate.without-work}") int withoutWork, @Value("${xiaohao.gate.wrong-codes}") int wrongCodes,
    @Value("${xiaohao.gate.sent}") int sent, @Value("${xiaohao.gate.everybody}") int everybody,
    @Value("${xiaohao.gate.reading}") Duration reading) {

  /** Of the sender's and of everybody's share each: at most 64 times the work together. */
  static final int MOST_EXTRA_BITS = 3;
}
