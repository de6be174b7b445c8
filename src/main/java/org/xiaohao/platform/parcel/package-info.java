/** Carries rows between programs in separate networks: numbered, signed, sealed packages in files, each taken once. */
@org.springframework.modulith.ApplicationModule(displayName = "parcel")
package org.xiaohao.platform.parcel;
