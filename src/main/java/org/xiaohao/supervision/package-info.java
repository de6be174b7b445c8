/** Holding people to account: the third floor, which opens problem items and is named by none of the floors below. */
package org.xiaohao.supervision;
