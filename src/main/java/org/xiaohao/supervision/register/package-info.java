/**
 * The poverty register (建档立卡): households, the exit check (S37), clean-out (S39), inclusion (S40), rechecks (S4), two
 * lines in one (S41).
 */
@org.springframework.modulith.ApplicationModule(displayName = "register")
package org.xiaohao.supervision.register;
