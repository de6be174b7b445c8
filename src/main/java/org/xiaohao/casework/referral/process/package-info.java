/** Task handlers of the referral process. */
package org.xiaohao.casework.referral.process;
