/** Pages and API of the poverty register. */
package org.xiaohao.supervision.register.web;
