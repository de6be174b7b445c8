/** Page and API of referrals. */
package org.xiaohao.casework.referral.web;
