/** The trial: a fictional province, its people and a clock that can be moved. Exists only in demo mode. */
@org.springframework.modulith.ApplicationModule(displayName = "demo")
package org.xiaohao.demo;
