/** Pages and API of funds. */
package org.xiaohao.supervision.fund.web;
