package org.xiaohao.casework.referral;

import org.xiaohao.platform.attachment.AttachmentView;

/** A file brought for a referral, checked for what tells the reporter. */
public record ReferralFile(long id, AttachmentView file) {
}
