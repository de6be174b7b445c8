/** Pages and API of what leaders and helpers do. */
package org.xiaohao.supervision.diligence.web;
