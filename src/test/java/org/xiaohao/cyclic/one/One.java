package org.xiaohao.cyclic.one;

import org.xiaohao.cyclic.two.Two;

/** Half of a cycle. */
public record One(Two other) {
}
