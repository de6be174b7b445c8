/** The tasks of a circular. */
package org.xiaohao.supervision.bulletin.process;
