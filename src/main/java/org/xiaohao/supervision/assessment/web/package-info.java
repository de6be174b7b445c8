/** Pages and API of the assessment. */
package org.xiaohao.supervision.assessment.web;
