/** Pages and API of visits and inspections. */
package org.xiaohao.supervision.inspection.web;
