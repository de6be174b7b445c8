/** The inbox: our own table, written in the engine's transaction. */
@org.springframework.modulith.ApplicationModule(displayName = "work list")
package org.xiaohao.platform.worklist;
