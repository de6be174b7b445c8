/** Pages and API of tenders. */
package org.xiaohao.supervision.tender.web;
