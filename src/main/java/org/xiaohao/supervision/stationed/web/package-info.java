/** Pages and API of the cadres stationed in villages. */
package org.xiaohao.supervision.stationed.web;
