// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator sets. */
@ObjectClassDefinition(
        name = "数据库 / Database",
        description = "修改后平台的存储重新打开 / The store is opened anew when this changes")
@interface StoreConfiguration {

    @AttributeDefinition(
            name = "地址 / Address",
            description =
                    "jdbc:postgresql://host:5432/name；留空则使用数据目录中的内嵌 Derby / empty: embedded Derby in the data folder",
            required = false)
    String url() default "";

    @AttributeDefinition(name = "用户 / User", required = false)
    String user() default "";

    @AttributeDefinition(name = "口令 / Password", type = AttributeType.PASSWORD, required = false)
    String password() default "";

    @AttributeDefinition(name = "连接数上限 / Connections at most", min = "2", max = "500", required = false)
    int poolSize() default StoreSettings.POOL_SIZE;
}
