package org.xiaohao.platform.web.login;

import java.time.LocalDateTime;

/** A personal token without its secret; times are UTC, {@code lastUsedAt} is null while unused. */
record Token(long id, long personId, String name, LocalDateTime createdAt, LocalDateTime lastUsedAt) {
}
