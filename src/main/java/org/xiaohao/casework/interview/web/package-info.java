/** Pages and API of facts, negative list and interviews, and the page of those who are summoned. */
package org.xiaohao.casework.interview.web;
