// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Names of people, firms and sites, put together by chance. */
final class Words {

    /** Frequent surnames of the region first: the first ones are drawn more often. */
    private static final String SURNAMES = "陈林王李张黄郑叶吴周徐潘金胡朱杨刘项孙蔡谢何董夏郭邵戴张苏曾赵高马罗梁宋唐许韩冯邓曹彭曾肖田"
            + "董袁潘于蒋蔡余杜叶程魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武"
            + "戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成"
            + "苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏";

    private static final List<String> DOUBLE = List.of("欧阳", "诸葛", "上官", "司徒", "夏侯", "皇甫");
    private static final String MEN = "伟强磊军勇杰涛斌超明辉鹏浩亮平刚建华峰波飞俊龙凯健文东海生旭宇志国庆林森云山晓江宏康乐博远航诚";
    private static final String WOMEN = "芳娜敏静丽艳娟霞秀玲燕红梅琴兰萍洁颖慧婷雪琳晶倩蓉薇莉欣怡佳悦丹青岚月莹萱瑶素珍爱香凤";
    private static final String GIVEN = "一子思文佳永海建志国春晓小雨家成德宗正光世克学少启仁兆绍良士友锡余定显庆云";

    private static final List<String> FIRM_STARTS =
            List.of("温州", "浙江", "浙南", "瓯江", "东瓯", "瑞安", "乐清", "永嘉", "平阳", "苍南", "龙港");
    private static final String FIRM_CHARACTERS = "宏恒华盛泰安信达通和顺隆鼎中天东方瓯越海山江川金银鑫磊森林博远大成建业基石長长城新辉腾飞鸿宇嘉联众诚正兴旺丰茂祥瑞";
    private static final List<String> FIRM_KINDS =
            List.of("建设有限公司", "建筑工程有限公司", "建工集团有限公司", "市政工程有限公司", "路桥工程有限公司", "水利建设有限公司", "交通工程有限公司", "基础工程有限公司");

    private static final Map<String, List<String>> SITES = Map.of(
            "CONSTRUCTION",
            List.of(
                    "安置房工程",
                    "商住楼工程",
                    "小学迁建工程",
                    "中学扩建工程",
                    "幼儿园新建工程",
                    "产业园厂房工程",
                    "医院综合楼工程",
                    "社区服务中心工程",
                    "人才公寓工程",
                    "老旧小区改造工程",
                    "文化中心工程",
                    "未来社区工程",
                    "地下停车场工程",
                    "养老服务中心工程"),
            "TRANSPORT",
            List.of("国道改建工程", "省道提升工程", "农村公路提升工程", "大桥加固工程", "公交枢纽工程", "码头改造工程", "高速互通改建工程"),
            "WATER",
            List.of("海塘安澜工程", "河道综合整治工程", "水库除险加固工程", "泵站改造工程", "堤防提升工程", "引供水工程"));

    private static final String[] PHASES = {"", "", "", "一期", "二期", "三期", "（A地块）", "（B地块）", "（一标段）", "（二标段）"};

    private Words() {}

    static String person(RandomGenerator random, boolean woman) {
        String surname;
        if (random.nextInt(150) == 0) {
            surname = DOUBLE.get(random.nextInt(DOUBLE.size()));
        } else {
            // The square makes the front of the list as frequent as it is.
            double place = random.nextDouble();
            surname = character(SURNAMES, (int) (place * place * SURNAMES.length()));
        }
        String last = woman ? WOMEN : MEN;
        String end = character(last, random.nextInt(last.length()));
        return random.nextInt(100) < 78
                ? surname + character(GIVEN, random.nextInt(GIVEN.length())) + end
                : surname + end;
    }

    static String firm(RandomGenerator random) {
        String name = FIRM_STARTS.get(random.nextInt(FIRM_STARTS.size()));
        int characters = 2 + random.nextInt(2);
        StringBuilder text = new StringBuilder(name);
        for (int i = 0; i < characters; i++) {
            text.append(character(FIRM_CHARACTERS, random.nextInt(FIRM_CHARACTERS.length())));
        }
        return text.append(FIRM_KINDS.get(random.nextInt(FIRM_KINDS.size()))).toString();
    }

    static String site(RandomGenerator random, String sector, Place place, String street) {
        List<String> kinds = SITES.get(sector);
        String phase = PHASES[random.nextInt(PHASES.length)];
        String name = place.name().replaceFirst("（.*", "");
        return name + street + kinds.get(random.nextInt(kinds.size())) + phase;
    }

    private static String character(String characters, int index) {
        return characters.substring(index, index + 1);
    }
}
