// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.util.List;

/**
 * A district of the city, with how much of everything lies in it.
 *
 * @param code the register's code
 * @param name its name
 * @param weight share of projects, in thousandths
 * @param streets some of its streets and towns
 */
record Place(String code, String name, int weight, List<String> streets) {

    static final List<Place> ALL = List.of(
            new Place("lucheng", "鹿城区", 170, List.of("五马街道", "松台街道", "滨江街道", "南汇街道", "双屿街道", "七都街道", "藤桥镇")),
            new Place("longwan", "龙湾区", 95, List.of("永中街道", "蒲州街道", "海滨街道", "永兴街道", "状元街道")),
            new Place("ouhai", "瓯海区", 130, List.of("景山街道", "梧田街道", "茶山街道", "娄桥街道", "新桥街道", "仙岩街道", "泽雅镇")),
            new Place("dongtou", "洞头区", 30, List.of("北岙街道", "东屏街道", "元觉街道", "霓屿街道")),
            new Place("ruian", "瑞安市", 135, List.of("安阳街道", "玉海街道", "莘塍街道", "飞云街道", "塘下镇", "马屿镇", "陶山镇")),
            new Place("yueqing", "乐清市", 130, List.of("城东街道", "城南街道", "乐成街道", "柳市镇", "北白象镇", "虹桥镇", "清江镇")),
            new Place("longgang", "龙港市", 55, List.of("城中片区", "湖前片区", "龙江片区", "舥艚片区")),
            new Place("yongjia", "永嘉县", 60, List.of("北城街道", "东城街道", "瓯北街道", "桥头镇", "岩头镇")),
            new Place("pingyang", "平阳县", 55, List.of("昆阳镇", "鳌江镇", "水头镇", "萧江镇", "腾蛟镇")),
            new Place("cangnan", "苍南县", 50, List.of("灵溪镇", "金乡镇", "钱库镇", "马站镇", "矾山镇")),
            new Place("wencheng", "文成县", 20, List.of("大峃镇", "百丈漈镇", "珊溪镇", "南田镇")),
            new Place("taishun", "泰顺县", 20, List.of("罗阳镇", "泗溪镇", "雅阳镇", "仕阳镇")),
            new Place("oujiangkou", "温州海洋经济发展示范区（瓯江口）", 25, List.of("灵昆街道", "瓯江口新区")),
            new Place("economic-zone", "浙南产业集聚区（温州经开区）", 25, List.of("滨海片区", "金海片区", "丁山片区")));

    static String nameOf(String code) {
        return ALL.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(Place::name)
                .orElse(code);
    }
}
