/** What keeps floods off the public side: proof of work, turns, quotas that know no address. */
@org.springframework.modulith.ApplicationModule(displayName = "gate")
package org.xiaohao.platform.gate;
