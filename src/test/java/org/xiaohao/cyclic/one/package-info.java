/** Half of a cycle that the architecture test must find. */
@org.springframework.modulith.ApplicationModule
package org.xiaohao.cyclic.one;
