/** What each user task of visits and inspections does. */
package org.xiaohao.supervision.inspection.process;
