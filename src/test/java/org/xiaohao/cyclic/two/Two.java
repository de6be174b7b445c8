package org.xiaohao.cyclic.two;

import org.xiaohao.cyclic.one.One;

/** Half of a cycle. */
public record Two(One other) {
}
