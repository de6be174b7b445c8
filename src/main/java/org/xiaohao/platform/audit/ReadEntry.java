package org.xiaohao.platform.audit;

import java.time.LocalDateTime;

/** Somebody opened confidential content of a case; {@code at} is system time, UTC. */
public record ReadEntry(long id, LocalDateTime at, long personId, String personName) {
}
